-- Deploy guildkeeper:automod/_is_punished to pg

begin;
set local role guildkeeper_owner;

create function automod._is_punished(match automod.match)
returns boolean
language plpgsql stable
as $$
begin
  return (
    select exists (
      select
      from automod.match m
      join automod.rule r on r.guild_id = m.guild_id and r.number = m.number and r.action <> 'none'
      where m.guild_id = (_is_punished.match).guild_id and m.message_id = (_is_punished.match).message_id
    )
  );
end;
$$;

comment on function automod._is_punished is 'Whether the message of a match met a rule that files cases as well.';

commit;
