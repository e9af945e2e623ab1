-- Specification of pictures._jpeg_size: how large a JPEG is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(5);

select is(pictures._jpeg_size(tests.jpeg()), (5, 4)::pictures.size, 'as the header of its frame tells');
select is(
  pictures._jpeg_size(overlay(tests.jpeg() placing '\xffe1001a' || decode(repeat('00', 24), 'hex') from 3 for 0)),
  (5, 4)::pictures.size, 'whatever a camera wrote before'
);
select is(pictures._jpeg_size(tests.png()), null::pictures.size, 'what is no JPEG has no size');
select is(pictures._jpeg_size(substring(tests.jpeg() for 30)), null::pictures.size, 'nor has one that is cut off');
select is(
  pictures._jpeg_size('\xffd8'::bytea || decode(repeat('ffe10002', 100000), 'hex')), null::pictures.size,
  'and nobody looks through a hundred thousand empty segments'
);

select * from finish();
rollback;
