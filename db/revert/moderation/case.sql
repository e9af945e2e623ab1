-- Revert guildkeeper:moderation/case from pg

begin;
set local role guildkeeper_owner;

drop table moderation.sanction;
drop table moderation.case_edit;
drop table moderation.case;
drop table moderation.counter;

commit;
