-- Deploy guildkeeper:app/_has_left to pg

begin;
set local role guildkeeper_owner;

create function app._has_left(guild_id bigint, member_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from app.member m
    join app.guild g on g.guild_id = m.guild_id
    where m.guild_id = _has_left.guild_id
      and m.member_id = _has_left.member_id
      and m.left_at is not null
      and g.intents & (1 << 1) <> 0
  );
end;
$$;

comment on function app._has_left is
'Whether a member is known to have left. Not known, thus false, of those the bot was never told of, and of everybody while it
does not hear who joins (the intent GUILD_MEMBERS): they may be back.';

commit;
