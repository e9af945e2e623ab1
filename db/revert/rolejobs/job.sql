-- Revert guildkeeper:rolejobs/job from pg

begin;
set local role guildkeeper_owner;

drop table rolejobs.job;
drop type rolejobs.state;
drop type rolejobs.action;

commit;
