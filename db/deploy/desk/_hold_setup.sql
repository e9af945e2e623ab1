-- Deploy guildkeeper:desk/_hold_setup to pg

begin;
set local role guildkeeper_owner;

create function desk._hold_setup(guild_id bigint)
returns void
language sql
as $$
  select from desk.settings s where s.guild_id = _hold_setup.guild_id for no key update;
$$;

comment on function desk._hold_setup is
'Locks how a guild''s tickets are set up until the transaction ends: types and panels are counted and numbered by one at a time.';

commit;
