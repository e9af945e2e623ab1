-- Specification of pictures._png_size: how large a PNG is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(5);

select is(pictures._png_size(tests.png()), (3, 2)::pictures.size, 'as its first chunk tells');
select is(pictures._png_size(tests.wide_png(65536)), (65536, 2)::pictures.size, 'however large that is');
select is(pictures._png_size(tests.wide_png(2147483647)), null::pictures.size, 'but for what no number of three bytes tells');
select is(pictures._png_size(tests.jpeg()), null::pictures.size, 'what is no PNG has no size');
select is(pictures._png_size(substring(tests.png() for 20)), null::pictures.size, 'nor has one that is cut off');

select * from finish();
rollback;
