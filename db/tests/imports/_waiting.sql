-- Specification of imports._waiting: an import that waits.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into imports.batch (guild_id, number, kind, staged_at) values (1, 1, 'levels', now());
select is((imports._waiting(1, 1)).kind, 'levels', 'is there');
update imports.batch set state = 'dropped';
select throws_ok('select imports._waiting(1, 1)', 'U0IMP', null, 'until it is dropped');
select throws_ok('select imports._waiting(1, null)', 'U0IMP', null, 'others are not');

select * from finish();
rollback;
