-- Revert guildkeeper:tickets/_case_filed from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_case_filed on moderation.case;
drop function tickets._case_filed;

commit;
