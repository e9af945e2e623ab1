-- Deploy guildkeeper:choices/_read to pg

begin;
set local role guildkeeper_owner;

create function choices._read(guild_id bigint, reactions app.reaction[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_missed app.reaction[] := array(
    select r
    from unnest(_read.reactions) r
    where exists (
      select from choices._missed(_read.guild_id, r.message_id, r.emoji, r.is_burst, array[r.member_id], _read.at)
    )
  );
begin
  if v_missed <> '{}' then
    perform choices._react(_read.guild_id, v_missed);
  end if;
end;
$$;

comment on function choices._read is
'Effects: reactions that are on a message, read at that time: of whom none was known, theirs was missed, and counts. What is known
changes nothing: roles that were taken on purpose do not come back.';

commit;
