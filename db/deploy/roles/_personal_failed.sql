-- Deploy guildkeeper:roles/_personal_failed to pg

begin;
set local role guildkeeper_owner;

create function roles._personal_failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  delete from roles.personal p
  where p.guild_id = _personal_failed.guild_id
    and p.member_id = (arguments ->> 'member_id')::bigint
    and p.role_id is null;
end;
$$;

comment on function roles._personal_failed is
'Work due once it is sure that Discord did not make a member''s own role: as if they had not asked, so that they may ask again.';

select outbox._register('roles._personal_failed');

commit;
