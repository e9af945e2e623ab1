-- Specification of leveling._channel_factor: the factor of a place is that of the nearest place around it that has one.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (2, 101, 'channel', 9), (1, 102, 'role', 9);
select is(
  leveling._channel_factor(1, 101, null), null, 'without multipliers there is no factor; another guild''s is none'
);
select is(leveling._channel_factor(1, 102, null), null, 'the multiplier of a role is none of a channel with its id');

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 100, 'channel', 3);
select is(leveling._channel_factor(1, 101, null), 3.00, 'a channel has the factor of its category');
select is(leveling._channel_factor(1, 901, 101), 3.00, 'a thread has the factor of its channel''s category');
select is(leveling._channel_factor(1, 103, null), null, 'a channel outside of the category does not');

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 101, 'channel', 2);
select is(leveling._channel_factor(1, 101, null), 2.00, 'a channel''s own factor goes before the category''s');
select is(leveling._channel_factor(1, 901, 101), 2.00, 'a thread has the factor of its channel before the category''s');

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 901, 'channel', 0.5);
select is(leveling._channel_factor(1, 901, 101), 0.50, 'a thread''s own factor goes before its channel''s');
select is(leveling._channel_factor(1, 101, null), 2.00, 'and changes nothing for the channel');

select is(leveling._channel_factor(1, 555, null), null, 'a channel nobody reported has no factor');

select * from finish();
rollback;
