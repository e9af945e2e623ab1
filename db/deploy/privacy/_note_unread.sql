-- Deploy guildkeeper:privacy/_note_unread to pg

begin;
set local role guildkeeper_owner;

create function privacy._note_unread(guild_id bigint, nobody bigint, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_shelf privacy.shelf;
begin
  -- Asked again meanwhile: it begins anew.
  delete from privacy.forgetting f
  where f.guild_id = _note_unread.guild_id and f.member_id = _note_unread.member_id;
  insert into privacy.forgetting (guild_id, nobody, member_id, asked_at)
  values (_note_unread.guild_id, _note_unread.nobody, _note_unread.member_id, _note_unread.at);
  for v_shelf in select s.* from privacy.shelf s loop
    execute format(
      'insert into privacy.unread (guild_id, nobody, kept_in, until_key)
      select $1, $2, $3, to_jsonb(k)
      from (select %s from %s t where t.guild_id = $1 order by %s limit 1) k',
      v_shelf.key, v_shelf.kept_in, v_shelf.newest_first
    ) using _note_unread.guild_id, _note_unread.nobody, v_shelf.kept_in::text;
  end loop;
end;
$$;

comment on function privacy._note_unread is
'Notes who is being forgotten, and how far the tables reach that are to be read through for them.';

commit;
