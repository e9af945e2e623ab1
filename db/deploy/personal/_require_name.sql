-- Deploy guildkeeper:personal/_require_name to pg

begin;
set local role guildkeeper_owner;

create function personal._require_name(guild_id bigint, role_id bigint, name text)
returns void
language plpgsql stable
as $$
declare
  v_key text := personal._name_key(_require_name.name);
begin
  if coalesce(v_key, '') in ('', 'everyone', 'here')
    or not app._is_plain_text(_require_name.name, 100)
    or exists (
      select from app.role k
      where k.guild_id = _require_name.guild_id
        and k.role_id is distinct from _require_name.role_id
        and k.deleted_at is null
        and personal._name_key(k.name) = v_key
    )
  then
    perform app._refuse('personal_name', coalesce(left(_require_name.name, 100), ''));
  end if;
end;
$$;

comment on function personal._require_name is
'Refuses a name for a member''s own role (role_id, if there is one) that is none, too long, unreadable, or looks like another
role''s, also one of everybody''s (U0PNM).';

commit;
