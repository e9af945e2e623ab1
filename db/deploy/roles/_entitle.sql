-- Deploy guildkeeper:roles/_entitle to pg

begin;
set local role guildkeeper_owner;

create function roles._entitle(guild_id bigint, member_id bigint, source text, until timestamptz, at timestamptz)
returns void
language plpgsql
as $$
begin
  insert into roles.entitlement (guild_id, member_id, source, until)
  values (_entitle.guild_id, _entitle.member_id, _entitle.source, _entitle.until)
  on conflict on constraint entitlement_pkey do update set until = excluded.until;
  perform roles._check_personal(_entitle.guild_id, _entitle.member_id, _entitle.at);
end;
$$;

comment on function roles._entitle is
'A domain lets a member have a role of their own, until a time or until roles._disentitle (null). Said again, it has this end.';

commit;
