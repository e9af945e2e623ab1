-- Specification of moderation._ladder: the ladder that a guild has chosen, as the rungs of an array.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

select is(moderation._ladder(1)::text, '{}', 'off: no rungs');
select is(moderation._ladder(2)::text, moderation._ladder_preset('gentle')::text, 'a new guild has the gentle one');
select tests.configure('moderation.ladder', 'custom');
select is(moderation._ladder(1)::text, '{}', 'the guild''s own is empty at first');
insert into moderation.rung (guild_id, points, action) values (1, 9, 'kick'), (1, 3, 'softban'), (2, 1, 'ban');
select is(moderation._ladder(1)::text, '{"(3,softban,,)","(9,kick,,)"}', 'then it has the guild''s rungs, the lowest first');

select * from finish();
rollback;
