-- Deploy guildkeeper:app/_require_person to pg

begin;
set local role guildkeeper_owner;

create function app._require_person(
  guild_id bigint,
  member_id bigint,
  is_bot boolean default null,
  is_here boolean default null
)
returns void
language plpgsql stable
as $$
begin
  perform app._require_member(_require_person.member_id);
  if coalesce(is_bot, app._is_bot(_require_person.guild_id, _require_person.member_id)) then
    perform app._refuse('a_bot');
  elsif not coalesce(is_here, not app._has_left(_require_person.guild_id, _require_person.member_id)) then
    perform app._refuse('gone');
  end if;
end;
$$;

comment on function app._require_person is
'Refuses whoever nothing can be given to: what is no id (U0MEM), a bot (U0BOT), somebody who is not here (U0GON). is_bot and
is_here are what Discord says right now; null: what the bot was told earlier. Those it was never told of may be here.';

commit;
