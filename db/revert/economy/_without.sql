-- Revert guildkeeper:economy/_without from pg

begin;
set local role guildkeeper_owner;

drop function economy._without(economy.item, text);

commit;
