-- Deploy guildkeeper:tickets/_forget_files to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_files(guild_id bigint, number bigint, author_id bigint default null)
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
    using tickets.passage m, tickets.ticket t
    where k.guild_id = _forget_files.guild_id
      and (_forget_files.number is null or k.number = _forget_files.number)
      and t.guild_id = k.guild_id and t.number = k.number
      and m.guild_id = k.guild_id and m.number = k.number and m.message_id = k.message_id
      and (_forget_files.author_id is null or coalesce(m.author_id, t.member_id) = _forget_files.author_id)
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
'Forgets the attachments of a ticket, or (null) of all, and of one author alone where that is said; those that were posted
elsewhere, too, stay for that.';

commit;
