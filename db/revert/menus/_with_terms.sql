-- Revert guildkeeper:menus/_with_terms from pg

begin;
set local role guildkeeper_owner;

drop function menus._with_terms;

commit;
