-- Revert guildkeeper:privacy/forgetting from pg

begin;
set local role guildkeeper_owner;

drop table privacy.unread, privacy.forgetting;

commit;
