-- Deploy guildkeeper:tickets/_case_filed to pg

begin;
set local role guildkeeper_owner;

create function tickets._case_filed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform outbox.schedule(t.guild_id, new.at, 'tickets._banned', jsonb_build_object('number', t.number))
  from tickets.ticket t
  where t.guild_id = new.guild_id and t.member_id = new.member_id and t.state in ('queued', 'opening', 'open');
  return null;
end;
$$;

comment on function tickets._case_filed is
'Hears of bans, whoever decides them, by work of its own: who files a case holds its counter.';

create trigger tickets_case_filed
after insert on moderation.case
for each row when (new.kind = 'ban')
execute function tickets._case_filed();

commit;
