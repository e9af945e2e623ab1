-- Specification of moderation._own_ladder: a ladder of one's own begins as a copy.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

insert into moderation.rung (guild_id, points, action) values (1, 9, 'kick'), (2, 9, 'kick');
select tests.configure('moderation.ladder', 'strict');
do $$ begin perform moderation._own_ladder(1); end $$;
select is((select s.ladder from moderation.settings s where s.guild_id = 1), 'custom', 'the guild has a ladder of its own');
select is(
  moderation._ladder(1)::text, moderation._ladder_preset('strict')::text, 'with the rungs of the preset it had, and no older ones'
);
delete from moderation.rung where guild_id = 1 and points < 5;
do $$ begin perform moderation._own_ladder(1); end $$;
select is(cardinality(moderation._ladder(1)), 1, 'what is its own already stays as it is');
select is((select count(*) from moderation.rung r where r.guild_id = 2), 1::bigint, 'other guilds keep theirs');

select * from finish();
rollback;
