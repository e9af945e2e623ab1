-- Deploy guildkeeper:shop/_return_role to pg

begin;
set local role guildkeeper_owner;

create function shop._return_role(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
  v_role_id bigint := arguments ->> 'role_id';
begin
  -- Bought again meanwhile, it ends later, and other work is scheduled for that.
  delete from shop.lent_role l
  where l.guild_id = _return_role.guild_id and l.member_id = v_member_id and l.role_id = v_role_id and l.until <= _return_role.at;

  if found and exists (
    select from app.role r where r.guild_id = _return_role.guild_id and r.role_id = v_role_id and r.deleted_at is null
  ) then
    perform discord.remove_role(_return_role.guild_id, v_member_id, v_role_id, 'its time is over');
  end if;
end;
$$;

comment on function shop._return_role is
'Work due at the end of a lent role: takes it back. Of a member who left, Discord says that they are not there, which ends it,
too.';

do $$ begin perform outbox._register('shop._return_role'); end $$;

commit;
