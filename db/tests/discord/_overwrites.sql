-- Specification of discord._overwrites: who may do what, as Discord takes it.

begin;
select plan(3);
select is(
  discord._overwrites(array[(1, false, 0, 9223372036854775807)]::discord.overwrite[]),
  '[{"id": "1", "type": 0, "allow": 0, "deny": 9223372036854775807}]', 'a role, with all its bits'
);
select is(discord._overwrites(array[(501, true, 1024, 0)]::discord.overwrite[]) -> 0 -> 'type', '1', 'a member');
select is(discord._overwrites('{}'), '[]', 'nobody in particular');

select * from finish();
rollback;
