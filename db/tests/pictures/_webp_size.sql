-- Specification of pictures._webp_size: how large a WebP is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(6);

select is(pictures._webp_size(tests.webp()), (7, 6)::pictures.size, 'with losses');
select is(pictures._webp_size(tests.lossless_webp()), (9, 8)::pictures.size, 'without');
select is(pictures._webp_size(tests.large_webp()), (2000, 1000)::pictures.size, 'and with extras: that of its canvas');
select is(
  pictures._webp_size(overlay(tests.webp() placing 'VP8?'::bytea from 13 for 4)), null::pictures.size,
  'a kind that nobody knows has no size'
);
select is(pictures._webp_size(tests.png()), null::pictures.size, 'nor has what is no WebP');
select is(pictures._webp_size(substring(tests.webp() for 20)), null::pictures.size, 'nor one that is cut off');

select * from finish();
rollback;
