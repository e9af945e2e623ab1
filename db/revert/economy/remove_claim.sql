-- Revert guildkeeper:economy/remove_claim from pg

begin;
set local role guildkeeper_owner;

drop function economy.remove_claim(bigint, text, bigint, text);

commit;
