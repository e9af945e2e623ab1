-- Specification of discord._role: what is said of a role.

begin;
select plan(8);
select is(discord._role('Gold', null, null, null), '{"name": "Gold"}', 'what is null is not said');
select is(
  discord._role(null, '{255}', null, null), '{"colors": {"primary_color": 255, "secondary_color": null, "tertiary_color": null}}',
  'one colour is no gradient'
);
select is(discord._role(null, '{}', null, null) #>> '{colors,primary_color}', '0', 'none is 0');
select is(
  discord._role(null, '{1,2,3}', null, null), '{"colors": {"primary_color": 1, "secondary_color": 2, "tertiary_color": 3}}',
  'three are three'
);
select is(discord._role(null, null, 'data:image/png;base64,AA==', null), '{"icon": "data:image/png;base64,AA=="}', 'an icon');
select is(
  discord._role(null, null, null, E'\U0001F44D'), jsonb_build_object('unicode_emoji', E'\U0001F44D'::text), 'or an emoji'
);
select is(discord._role(null, null, '', ''), '{"icon": null, "unicode_emoji": null}', 'an empty one is taken away');
select is(discord._role(null, null, null, null), '{}', 'nothing is nothing');

select * from finish();
rollback;
