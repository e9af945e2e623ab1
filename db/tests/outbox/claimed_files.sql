-- Specification of outbox.claimed_files: the files of an effect, for the dispatcher that holds it.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

create temporary table held as select * from tests.claimed('channel 101', message => true);
insert into outbox.attachment (guild_id, effect_id, place, name, data)
select h.guild_id, h.effect_id, p.place, p.name, p.data
from held h, (values (2, 'a', 'x'::bytea), (1, 'b', 'y')) as p (place, name, data);
select results_eq(
  'select f.name, f.data from held h, outbox.claimed_files(h.guild_id, h.effect_id, h.token) f',
  $$values ('b', 'y'::bytea), ('a', 'x')$$, 'with its token they are handed out in their order'
);
select is_empty(
  'select f from held h, outbox.claimed_files(h.guild_id, h.effect_id, gen_random_uuid()) f', 'with another they are not'
);
select is_empty('select f from held h, outbox.claimed_files(2, h.effect_id, h.token) f', 'nor to another guild');
select function_privs_are(
  'outbox', 'claimed_files', '{bigint,bigint,uuid}', 'guildkeeper_bot', '{EXECUTE}', 'the dispatcher may ask'
);

select * from finish();
rollback;
