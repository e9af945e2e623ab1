-- Deploy guildkeeper:moderation/_tell to pg

begin;
set local role guildkeeper_owner;

create function moderation._tell(filed moderation.case)
returns void
language plpgsql
as $$
declare
  v_what text := case (filed).kind
    when 'warn' then 'You were warned in'
    when 'timeout' then 'You were timed out in'
    when 'kick' then 'You were kicked from'
    when 'ban' then 'You were banned from'
    when 'softban' then 'You were kicked, and your latest messages deleted, from'
    when 'untimeout' then 'Your timeout was lifted in'
  end;
begin
  if v_what is null then
    return;  -- a note is not for them, and who is banned has no server in common with the bot
  end if;

  perform moderation._write_to(
    filed, format('%s …', v_what) || coalesce(' for ' || app._duration_in_words((filed).ends_at - (filed).at), ''),
    (filed).reason, (filed).at
  );
end;
$$;

comment on function moderation._tell is
'Tells a member by direct message what happened to them, if the guild''s settings say so, and before it happens. ';

commit;
