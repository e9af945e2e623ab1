-- Deploy guildkeeper:moderation/_withdrawn_with to pg

begin;
set local role guildkeeper_owner;

create function moderation._withdrawn_with(filed moderation.case)
returns setof moderation.case
language sql stable
as $$
  with recursive withdrawn as (
    select c.*
    from moderation.case c
    where c.guild_id = (filed).guild_id and c.number = (filed).number
    union all
    select c.*
    from withdrawn w
    join moderation.case c on c.guild_id = w.guild_id and c.follows = w.number
    where c.source = 'ladder' and c.pardoned_at is null
  )
  select w.* from withdrawn w order by w.number;
$$;

comment on function moderation._withdrawn_with is
'What a pardon of a case withdraws: that case, and what the ladder made of it.';

commit;
