-- Revert guildkeeper:desk/schema from pg

begin;
set local role guildkeeper_owner;

drop type desk.facts;
drop type desk.priority;
drop type desk.panel_style;
drop type desk.question_kind;
drop type desk.when_left;
drop type desk.when_closed;
drop type desk.when_full;
drop type desk.claiming;
drop type desk.room;
drop schema desk;

commit;
