-- Specification of leveling._role_factor: the highest factor of a member's roles counts, unless one of them is 0.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

insert into leveling.multiplier (guild_id, target_id, kind, factor)
values (1, 201, 'role', 2), (1, 202, 'role', 0.5), (1, 203, 'role', 0), (1, 204, 'channel', 7), (2, 205, 'role', 9);

select is(leveling._role_factor(1, '{201,202}'), 2.00, 'of several roles the highest factor counts');
select is(leveling._role_factor(1, '{202}'), 0.50, 'a factor below 1 counts when it is the only one');
select is(
  leveling._role_factor(1, '{201,203}'), 0::numeric, 'a role with factor 0 takes all, whatever the others have'
);
select is(leveling._role_factor(1, '{204,205,206}'), null, 'roles without a multiplier of this guild give no factor');
select is(leveling._role_factor(1, '{}'), null, 'neither do no roles');
select is(leveling._role_factor(1, null), null, 'nor an unknown list of roles');

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 1, 'role', 1.5), (1, 1, 'channel', 9);
select is(leveling._role_factor(1, '{}'), 1.50, '@everyone is a role of everybody');
select is(leveling._role_factor(1, '{201}'), 2.00, 'and one of several');
select is(leveling._role_factor(2, '{}'), null, 'in its own guild');

select * from finish();
rollback;
