-- Deploy guildkeeper:roles/_reasons_of to pg

begin;
set local role guildkeeper_owner;

create function roles._reasons_of(guild_id bigint, member_id bigint, source text, ref text, at timestamptz)
returns setof roles.reason
language sql stable
as $$
  select r.*
  from roles.reason r
  join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id
  where r.guild_id = _reasons_of.guild_id
    and r.member_id = _reasons_of.member_id
    and r.source = _reasons_of.source
    and r.ref = _reasons_of.ref
    and k.deleted_at is null
    and roles._counts(r, _reasons_of.at);
$$;

comment on function roles._reasons_of is 'What a member wears for one of the reasons of a domain, such as the loans of the shop.';

commit;
