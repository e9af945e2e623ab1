-- Deploy guildkeeper:tickets/_forget_files to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_files(guild_id bigint, number bigint)
returns void
language plpgsql
as $$
declare
  v_dropped bytea[];
begin
  -- Nobody may refer to a file while it is looked at whether anybody does.
  perform from tickets.settings s where s.guild_id = _forget_files.guild_id for no key update;
  with dropped as (
    delete from tickets.message_file k
    where k.guild_id = _forget_files.guild_id and k.number = _forget_files.number
    returning k.sha256
  )
  select array_agg(distinct d.sha256) into v_dropped from dropped d;
  delete from tickets.kept_file f
  where f.guild_id = _forget_files.guild_id
    and f.sha256 = any (v_dropped)
    and not exists (
      select from tickets.message_file k where k.guild_id = f.guild_id and k.sha256 = f.sha256
    );
end;
$$;

comment on function tickets._forget_files is
'Forgets the attachments of a ticket; those that were posted in another one, too, stay for that one.';

commit;
