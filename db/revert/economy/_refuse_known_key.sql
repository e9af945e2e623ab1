-- Revert guildkeeper:economy/_refuse_known_key from pg

begin;
set local role guildkeeper_owner;

drop function economy._refuse_known_key;

commit;
