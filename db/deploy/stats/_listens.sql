-- Deploy guildkeeper:stats/_listens to pg

begin;
set local role guildkeeper_owner;

create function stats._listens(metric text)
returns text
language sql immutable
return case
  when _listens.metric in ('joins', 'leaves', 'net') then 'members' when _listens.metric = 'voice' then 'voice' else 'messages'
end;

comment on function stats._listens is 'What must be heard so that a metric is known, as stats._heard names it.';

commit;
