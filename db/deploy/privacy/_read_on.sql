-- Deploy guildkeeper:privacy/_read_on to pg

begin;
set local role guildkeeper_owner;

create function privacy._read_on(guild_id bigint, nobody bigint, most integer default 20000)
returns boolean
language plpgsql
as $$
declare
  v_forgetting privacy.forgetting;
  v_unread privacy.unread;
  v_shelf privacy.shelf;
  v_end jsonb;
begin
  select f.* into v_forgetting
  from privacy.forgetting f
  where f.guild_id = _read_on.guild_id and f.nobody = _read_on.nobody
  for update;
  select u.* into v_unread
  from privacy.unread u
  where u.guild_id = _read_on.guild_id and u.nobody = _read_on.nobody
  order by u.kept_in
  limit 1;
  if not found then
    delete from privacy.forgetting f where f.guild_id = _read_on.guild_id and f.nobody = _read_on.nobody;
    return true;
  end if;

  select s.* into strict v_shelf from privacy.shelf s where s.kept_in = v_unread.kept_in::regclass;
  v_end := privacy._slice_end(v_unread, v_shelf, _read_on.most);
  if v_shelf.condition is not null then
    perform privacy._put_nobody_in_texts(v_forgetting, v_shelf, v_unread.after_key, v_end);
  else
    perform outbox._forget_effects(
      _read_on.guild_id, v_forgetting.member_id, (v_unread.after_key ->> 'effect_id')::bigint, (v_end ->> 'effect_id')::bigint
    );
  end if;
  if v_end = v_unread.until_key then
    delete from privacy.unread u
    where u.guild_id = _read_on.guild_id and u.nobody = _read_on.nobody and u.kept_in = v_unread.kept_in;
  else
    update privacy.unread u
    set after_key = v_end
    where u.guild_id = _read_on.guild_id and u.nobody = _read_on.nobody and u.kept_in = v_unread.kept_in;
  end if;
  return false;
end;
$$;

comment on function privacy._read_on is
'Reads the next rows, at most so many, for somebody who is being forgotten, and puts nobody where they name them. Returns whether
all was read; then nothing says any more who nobody was.';

commit;
