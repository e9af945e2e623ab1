-- Revert guildkeeper:shop/_loan_key from pg

begin;
set local role guildkeeper_owner;

drop function shop._loan_key;

commit;
