-- Specification of imports.batch: imports and their lines.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into imports.batch (guild_id, number, kind, staged_at) values (1, 1, 'levels', now());
select throws_ok($$insert into imports.batch (guild_id, number, kind, staged_at) values (1, 2, 'hats', now())$$, '23514',
  null, 'of some kinds');
insert into imports.line (guild_id, number, place) values (1, 1, 1);
delete from imports.batch;
select is_empty('select from imports.line', 'lines go with their import');

select * from finish();
rollback;
