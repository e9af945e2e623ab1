-- Revert guildkeeper:desk/saved_reply from pg

begin;
set local role guildkeeper_owner;

drop table desk.saved_reply;

commit;
