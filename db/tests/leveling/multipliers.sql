-- Specification of leveling.multipliers: the list of a guild's multipliers.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is_empty('select * from leveling.multipliers(1)', 'a new guild has none');

insert into leveling.multiplier (guild_id, target_id, kind, factor)
values (1, 202, 'role', 2), (1, 101, 'channel', 0.5), (1, 201, 'role', 3), (1, 102, 'channel', 2),
(1, 100, 'channel', 2),
  (2, 121, 'channel', 9);
select results_eq(
  'select * from leveling.multipliers(1)',
  $$values ('channel', 100::bigint, 2.00), ('channel', 102, 2.00), ('channel', 101, 0.50), ('role', 201, 3.00),
    ('role', 202, 2.00)$$,
  'channels come before roles, the highest factor first'
);
select tests.refuses(
  'select * from leveling.multipliers(99)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);

select * from finish();
rollback;
