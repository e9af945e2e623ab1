-- Deploy guildkeeper:personal/_put_back to pg

begin;
set local role guildkeeper_owner;

create function personal._put_back(before personal.role, at timestamptz)
returns void
language plpgsql
as $$
begin
  insert into personal.role
  select (before).*
  on conflict on constraint role_pkey do nothing;
  if not found then
    -- They have another one by now, or wait for it.
    perform roles._take_off((before).guild_id, (before).member_id, (before).role_id, _put_back.at);
    return;
  end if;

  perform roles._grant(
    (before).guild_id, (before).member_id, (before).role_id, 'personal', '', null, null, _put_back.at
  );
  if (before).lapses_at is not null then
    perform personal._set_lapse(
      (before).guild_id, (before).member_id, greatest((before).lapses_at, _put_back.at + interval '1 day')
    );
  end if;
end;
$$;

comment on function personal._put_back is
'A member, whom the caller has locked, has the role of their own that they had before, as Discord did not delete it; one that was
to lapse does so a day later. Who has another one by now only loses it.';

commit;
