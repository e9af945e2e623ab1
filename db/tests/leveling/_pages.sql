-- Specification of leveling._pages: how many pages so many members fill.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(leveling._pages(0, 10), 0::bigint, 'nobody fills none');
select is(leveling._pages(1, 10), 1::bigint, 'one fills one');
select is(leveling._pages(10, 10), 1::bigint, 'ten fill one of ten');
select is(leveling._pages(11, 10), 2::bigint, 'eleven take a second');
select is(leveling._pages(3, 1), 3::bigint, 'pages of one are as many as members');

select * from finish();
rollback;
