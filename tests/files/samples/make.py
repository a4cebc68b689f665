"""Writes the samples beside this file, with pyarrow 26: each type three times, with a value that is absent."""
import decimal
import uuid

import pyarrow as pa
import pyarrow.parquet as pq

D, none = decimal.Decimal, None


def a(values, kind):
    return pa.array(values, type=kind)


both = {
    "us": a([1, none, -1], pa.timestamp("us")),
    "ns": a([1, none, -1], pa.timestamp("ns")),
    "ms": a([1, none, -1], pa.timestamp("ms")),
    "us_zone": a([1, none, -1], pa.timestamp("us", "Asia/Jakarta")),
    "ns_zone": a([1500, none, -1], pa.timestamp("ns", "UTC")),
    "d38": a([D("12345678901234567890123456789.123456789"), none, D("-0.000000001")], pa.decimal128(38, 9)),
    "d9": a([D("1.50"), none, D("-2.25")], pa.decimal128(9, 2)),
    "d18": a([D("1234567890123456.50"), none, D("-2.25")], pa.decimal128(18, 2)),
    "d20": a([D("9007199254740993"), none, D("1")], pa.decimal128(20, 0)),
    "d60": a([D("1234567890123456789012345678901234567890123.5"), none, D("1")], pa.decimal256(60, 1)),
    "d60_small": a([D("1.5"), none, D("-1")], pa.decimal256(60, 1)),
    "t32": a([1001, none, 2], pa.time32("ms")),
    "t64": a([1000001, none, 2], pa.time64("us")),
    "t_ns": a([1001, none, 2000], pa.time64("ns")),
    "u64": a([18446744073709551615, none, 1], pa.uint64()),
    "u32": a([4294967295, none, 1], pa.uint32()),
    "i8": a([-128, none, 1], pa.int8()),
    "u16": a([65535, none, 1], pa.uint16()),
    "i64": a([-9223372036854775808, none, 1], pa.int64()),
    "f16": a([1.5, none, -2.0], pa.float16()),
    "f32": a([0.1, none, -2.0], pa.float32()),
    "bytes": a([b"\x00\xff", none, b""], pa.binary()),
    "two_bytes": a([b"\x00\xff", none, b"ab"], pa.binary(2)),
    "uuid": a([uuid.UUID(int=1).bytes, none, uuid.UUID(int=2**128 - 1).bytes], pa.uuid()),
    "day": a([19782, none, -1], pa.date32()),
    "word": pa.array(["a", none, "b"]).dictionary_encode(),
    "yes": a([True, none, False], pa.bool_()),
    "text": a(["x", none, ""], pa.string()),
    "nothing": a([none, none, none], pa.null()),
    "list": a([[D("1.50"), none], none, []], pa.list_(pa.decimal128(9, 2))),
    "moments": a([[1], none, []], pa.list_(pa.timestamp("us"))),
    "struct": a(
        [{"a": 9007199254740993, "b": D("12345678901234567890.5")}, none, {"a": none, "b": none}],
        pa.struct([("a", pa.int64()), ("b", pa.decimal128(38, 1))]),
    ),
    "map": a([[("k", 1)], none, []], pa.map_(pa.string(), pa.int64())),
    "structs": a([[{"a": 1}], none, []], pa.list_(pa.struct([("a", pa.int64())]))),
}
arrow_only = {
    "d32": a([D("1.5"), none, D("-1")], pa.decimal32(9, 1)),
    "d64": a([D("1.5"), none, D("-1")], pa.decimal64(18, 1)),
    "day64": a([86400000, none, -86400000], pa.date64()),
    "s": a([1, none, -1], pa.timestamp("s")),
    "span_us": a([1500000, none, 1], pa.duration("us")),
    "span_ns": a([1500, none, 1], pa.duration("ns")),
    "span": a([(1, 2, 3000), none, (0, 0, 0)], pa.month_day_nano_interval()),
    "large_bytes": a([b"a", none, b""], pa.large_binary()),
    "large_list": a([[1], none, []], pa.large_list(pa.int32())),
    "half_list": a([[1.5], none, []], pa.list_(pa.float16())),
    "times": a([[1500], none, []], pa.list_(pa.time64("ns"))),
    "view": a(["x" * 20, none, ""], pa.string_view()),
    "list_view": a([[1], none, []], pa.list_view(pa.int32())),
    "half_words": pa.DictionaryArray.from_arrays(
        pa.array([0, none, 1], type=pa.int8()), pa.array([1.5, 2.5], type=pa.float16())
    ),
    "union": pa.UnionArray.from_dense(
        pa.array([0, 1, 0], type=pa.int8()),
        pa.array([0, 0, 1], type=pa.int32()),
        [pa.array([1, 2]), pa.array(["a"])],
    ),
}

pq.write_table(pa.table(both), "types.parquet", compression="snappy")
pq.write_table(
    pa.table({"old": a([1, none, -1500], pa.timestamp("ns"))}),
    "int96.parquet",
    use_deprecated_int96_timestamps=True,
    compression="snappy",
)
for name, columns in {"types": {**both, **arrow_only}, "batches": both}.items():
    table = pa.table(columns)
    with pa.OSFile(f"{name}.arrows", "wb") as file, pa.ipc.new_stream(file, table.schema) as stream:
        for part in [table] if name == "types" else [table.slice(0, 2), table.slice(2, 0), table.slice(2, 1)]:
            stream.write_table(part)
