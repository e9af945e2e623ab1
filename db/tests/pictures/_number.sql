-- Specification of pictures._number: bytes as a number.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(pictures._number('\x0102ff', array[0, 1]), 258, 'the heaviest first');
select is(pictures._number('\x0102ff', array[2, 1, 0]), 16712193, 'in either order');
select is(pictures._number('\xff', array[0]), 255, 'of one byte, too');

select * from finish();
rollback;
