-- Deploy guildkeeper:moderation/_tell_pardon to pg

begin;
set local role guildkeeper_owner;

create function moderation._tell_pardon(filed moderation.case)
returns void
language plpgsql
as $$
declare
  v_what text := case (filed).kind
    when 'warn' then 'Your warning was withdrawn in'
    when 'timeout' then 'Your timeout was withdrawn in'
    when 'kick' then 'Your kick was withdrawn in'
    when 'softban' then 'Your kick was withdrawn in'
  end;
begin
  if v_what is null or app._is_bot((filed).guild_id, (filed).member_id) then
    return;  -- who is banned has no server in common with the bot
  end if;

  perform moderation._write_to(filed, v_what || ' …', (filed).pardon_reason, (filed).pardoned_at);
end;
$$;

comment on function moderation._tell_pardon is
'Tells a member by direct message that a case of theirs is withdrawn, if the guild''s settings say so.';

commit;
