-- Specification of moderation._ladder_preset: the ladders that come with Guildkeeper.

begin;
select plan(3);

select is(cardinality(moderation._ladder_preset(l)), 4, l || ' has four rungs')
from unnest('{gentle,strict}'::moderation.ladder[]) l;
select is(
  (select array_agg(moderation._ladder_preset(l)) from unnest('{off,custom}'::moderation.ladder[]) l
    where moderation._ladder_preset(l) <> '{}'),
  null, 'off and custom have none'
);

select * from finish();
rollback;
