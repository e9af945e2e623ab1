-- Revert guildkeeper:privacy/forget from pg

begin;
set local role guildkeeper_owner;

drop function privacy.forget;

commit;
