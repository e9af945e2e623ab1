-- Deploy guildkeeper:personal/_failed to pg

begin;
set local role guildkeeper_owner;

create function personal._failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_row personal.role_row := personal._role_row(_failed.guild_id, (arguments ->> 'member_id')::bigint, true);
begin
  delete from personal.role p
  where p.guild_id = _failed.guild_id and p.member_id = v_row.member_id and p.role_id is null;
  if found then
    perform discord.post_to_member(
      _failed.guild_id, v_row.member_id, 'personal.failed', to_jsonb(v_row), at => _failed.at
    );
  end if;
end;
$$;

comment on function personal._failed is
'Work due once it is sure that Discord did not make a member''s own role: as if they had not asked, so that they may ask again;
they are told.';

select outbox._register('personal._failed');

commit;
