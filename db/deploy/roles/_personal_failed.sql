-- Deploy guildkeeper:roles/_personal_failed to pg

begin;
set local role guildkeeper_owner;

create function roles._personal_failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_row roles.personal_row := roles._personal_row(_personal_failed.guild_id, (arguments ->> 'member_id')::bigint, true);
begin
  delete from roles.personal p
  where p.guild_id = _personal_failed.guild_id and p.member_id = v_row.member_id and p.role_id is null;
  if found then
    perform discord.post_to_member(
      _personal_failed.guild_id, v_row.member_id, 'roles.personal_failed', to_jsonb(v_row), at => _personal_failed.at
    );
  end if;
end;
$$;

comment on function roles._personal_failed is
'Work due once it is sure that Discord did not make a member''s own role: as if they had not asked, so that they may ask again;
they are told.';

select outbox._register('roles._personal_failed');

commit;
