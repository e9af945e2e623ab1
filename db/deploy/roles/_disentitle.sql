-- Deploy guildkeeper:roles/_disentitle to pg

begin;
set local role guildkeeper_owner;

create function roles._disentitle(guild_id bigint, member_id bigint, source text, at timestamptz)
returns void
language plpgsql
as $$
begin
  delete from roles.entitlement e
  where e.guild_id = _disentitle.guild_id and e.member_id = _disentitle.member_id and e.source = _disentitle.source;
  if found then
    perform roles._check_personal(_disentitle.guild_id, _disentitle.member_id, _disentitle.at);
  end if;
end;
$$;

comment on function roles._disentitle is
'What a domain said by roles._entitle holds no longer: without another word their own role lapses.';

commit;
