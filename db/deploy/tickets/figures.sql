-- Deploy guildkeeper:tickets/figures to pg

begin;
set local role guildkeeper_owner;

create view tickets.figures as
select t.guild_id, t.number, y.name as type_name, t.priority, t.state, t.asked_at, t.opened_at, t.first_reply_at,
  t.first_reply_at - t.opened_at as first_reply, t.first_reply_worked, t.first_reply_by, t.closed_at,
  t.closed_at - t.opened_at as solution, t.staff_worked, t.closed_because, t.claimed_by, t.stars,
  exists (
    select from tickets.step s where s.guild_id = t.guild_id and s.number = t.number and s.happening = 'reply_late'
  ) as was_late,
  exists (
    select from tickets.step s where s.guild_id = t.guild_id and s.number = t.number and s.happening = 'reopened'
  ) as was_reopened
from tickets.ticket t
join desk.type y on y.guild_id = t.guild_id and y.number = t.type_number;

comment on view tickets.figures is
'What each ticket took, for reports: no names of members, no words. first_reply and solution are by the clock,
first_reply_worked and staff_worked in working time.';

grant select on tickets.figures to guildkeeper_admin, guildkeeper_reader;

commit;
