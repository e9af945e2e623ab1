-- Specification of imports._hold: an import that is ended.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into imports.batch (guild_id, number, kind, staged_at) values (1, 1, 'levels', now());
select is((imports._hold(1, 1)).kind, 'levels', 'the caller has it');
select throws_ok('select imports._hold(1, 2)', 'U0IMP', null, 'if it is there');

select * from finish();
rollback;
